import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignIn } from '../../api/auth';
import { ProblemNote } from '../../parts/ProblemNote';
import { EntranceCard } from './EntranceCard';
import { faultOfEmail } from './faults';

/** Sign in with e-mail and password; leads back to where one wanted to go. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const missing = password ? undefined : 'Write your password.';

  const submit = () => {
    setTried(true);
    if (!faultOfEmail(email) && !missing) {
      signIn.mutate(
        { email: email.trim(), password },
        { onSuccess: () => navigate({ to: next ?? '/dashboard' }) },
      );
    }
  };

  return (
    <EntranceCard
      title="Sign in"
      otherwise={{ ask: 'No account yet?', say: 'Register', to: '/register' }}
      onSubmit={submit}
    >
      <ProblemNote problem={signIn.error} />
      <TextInput
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={tried && faultOfEmail(email)}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && missing}
      />
      <Button type="submit" loading={signIn.isPending}>
        Sign in
      </Button>
    </EntranceCard>
  );
}
