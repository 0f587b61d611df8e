import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRegister } from '../../api/auth';
import { Refusal } from '../../api/http';
import { ProblemNote } from '../../parts/ProblemNote';
import { EntranceCard } from './EntranceCard';
import { faultOfEmail, faultOfName, faultOfPassword } from './faults';

/** Three fields, then the dashboard. */
export function RegisterPage() {
  const navigate = useNavigate();
  const register = useRegister();
  const [wish, setWish] = useState({ name: '', email: '', password: '' });
  const [tried, setTried] = useState(false);
  const faults = {
    name: faultOfName(wish.name),
    email: faultOfEmail(wish.email),
    password: faultOfPassword(wish.password),
  };
  const taken =
    register.error instanceof Refusal && register.error.status === 409 ? register.error : undefined;

  const field = (name: keyof typeof wish) => ({
    name,
    value: wish[name],
    error: tried && faults[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setWish({ ...wish, [name]: event.currentTarget.value }),
  });

  const submit = () => {
    setTried(true);
    if (!Object.values(faults).some(Boolean)) {
      const trimmed = { ...wish, name: wish.name.trim(), email: wish.email.trim() };
      register.mutate(trimmed, { onSuccess: () => navigate({ to: '/dashboard' }) });
    }
  };

  return (
    <EntranceCard
      title="Register"
      otherwise={{ ask: 'You have an account?', say: 'Sign in', to: '/sign-in' }}
      onSubmit={submit}
    >
      {!taken && <ProblemNote problem={register.error} />}
      <TextInput label="Name" autoComplete="name" {...field('name')} />
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        {...field('email')}
        error={taken ? `${taken.message} ${taken.mend}` : field('email').error}
      />
      <PasswordInput
        label="Password"
        description="At least 8 characters"
        autoComplete="new-password"
        {...field('password')}
      />
      <Button type="submit" loading={register.isPending}>
        Register
      </Button>
    </EntranceCard>
  );
}
