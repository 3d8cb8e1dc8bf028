/** WebDriver as WebKit's driver speaks it: one request of HTTP a command. */
import type { Command, Wire } from './webdriver';

type Route = readonly [method: 'POST' | 'DELETE', path: string];

/** `:id` is taken from the parameters. */
const ROUTES: Record<Command, Route> = {
  NewSession: ['POST', ''],
  DeleteSession: ['DELETE', '/:session'],
  Navigate: ['POST', '/:session/url'],
  Refresh: ['POST', '/:session/refresh'],
  Back: ['POST', '/:session/back'],
  ExecuteScript: ['POST', '/:session/execute/sync'],
  FindElement: ['POST', '/:session/element'],
  ElementClick: ['POST', '/:session/element/:id/click'],
  PerformActions: ['POST', '/:session/actions']
};

type Value = { sessionId?: string; error?: string; message?: string } | null;

export function webkitWire(origin: string): Wire {
  let session = '';
  return async (command, parameters = {}) => {
    const [method, path] = ROUTES[command];
    const address = path.replace(':session', session).replace(':id', String(parameters.id));
    const response = await fetch(`${origin}/session${address}`, {
      method,
      body: method === 'POST' ? JSON.stringify(parameters) : null
    });
    const { value } = (await response.json()) as { value: Value };
    if (!response.ok)
      throw new Error(`${command}: ${value?.error ?? response.status}: ${value?.message ?? ''}`);
    if (command === 'NewSession') session = value?.sessionId ?? '';
    return value;
  };
}
