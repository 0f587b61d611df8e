import {
  Button,
  Card,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Loader,
  Menu,
  Paper,
  Table,
  Textarea,
  TextInput,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';

/** The ground of a filled button is dark in light pages and pale in dark ones: so is its ink. */
const coloursOfVariant: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') {
    return colours;
  }
  const red = input.color === 'red';
  return {
    ...colours,
    color: 'var(--filled-ink)',
    ...(red && { background: 'var(--bad)', hover: 'var(--bad)' }),
  };
};

/** The only place where sizes, faces and colours of the kit are chosen; `tokens.css` holds the rest. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  breakpoints: { xs: '24em', sm: '43.75em', md: '60em', lg: '75em', xl: '90em' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.2' },
      h2: { fontSize: '20px', lineHeight: '1.3' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
      h4: { fontSize: '14px', lineHeight: '1.45' },
    },
  },
  colors: {
    gray: [
      '#f7f8fa',
      '#eff1f4',
      '#e4e7ec',
      '#d5d9e0',
      '#bcc3ce',
      '#98a0af',
      '#5f6776',
      '#474e5c',
      '#2f3541',
      '#1b1f27',
    ],
    dark: [
      '#d3d7df',
      '#b9bfca',
      '#9aa2b1',
      '#6b7385',
      '#3d4454',
      '#303644',
      '#262b37',
      '#181b23',
      '#12151b',
      '#0d0f14',
    ],
  },
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: coloursOfVariant,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Card: Card.extend({ defaultProps: { padding: 'lg', withBorder: true, radius: 'lg' } }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } },
    }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 7, horizontalSpacing: 'md' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({
      // One line of text stands in the middle of its box, as in the other fields.
      styles: { input: { paddingBlock: '8px' } },
    }),
    Menu: Menu.extend({
      defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false },
    }),
    ModalRoot: { defaultProps: { transitionProps: { duration: 150 } } },
    DrawerRoot: { defaultProps: { transitionProps: { duration: 150 } } },
  },
});

/** Mantine's dimmed text is too pale for AA; these are the shades of ours that pass. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--mantine-color-white)',
    '--mantine-color-text': 'var(--mantine-color-gray-9)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-6)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-8)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-body': 'var(--mantine-color-dark-7)',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-3)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
});
