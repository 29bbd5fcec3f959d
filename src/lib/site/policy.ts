/**
 * What the site allows a browser to do: its own files and nothing else. Nothing is ever sent anywhere, so an
 * answer cannot leak, not even by mistake.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The policy as a `<meta>` element may give it: a browser refuses `frame-ancestors` there, with a warning. */
export const policyMeta = directives.join('; ');

/** The policy as a header. */
export const policyHeader = [...directives, "frame-ancestors 'none'"].join('; ');

/** Every security header that a host sends with every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // For a browser that does not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  // A browser heeds it over https only. Other sites of the same domain are left out: they are not ours to decide on.
  'Strict-Transport-Security': 'max-age=31536000',
};
