export function TrainPage() {
  return null;
}
