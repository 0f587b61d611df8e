export function OwnBotsChatPage() {
  return null;
}
