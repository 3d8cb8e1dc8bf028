/** From a table of values at zooms to MapLibre's way of saying the same. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Stops } from '../domain/ground-style';

export function atZooms(stops: Stops, added = 0): ExpressionSpecification {
  // Sums of tenths are not to end in 0.30000000000000004.
  const values = stops.flatMap(([zoom, value]) => [zoom, Number((value + added).toFixed(3))]);
  return ['interpolate', ['linear'], ['zoom'], ...values] as ExpressionSpecification;
}
