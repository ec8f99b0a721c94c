/** A country that is seen at a point of the map, in pixels. */
export interface Sight {
  name: string;
  x: number;
  y: number;
}

/** Of which less is seen stays without a name. */
const LEAST_SEEN = 5;

/** One point for each country: of those where it is seen the nearest to their middle, so that it lies in the country. */
export function middlesOf(sights: Sight[]): Sight[] {
  const names = [...new Set(sights.map(({ name }) => name))];
  return names
    .map((country) => sights.filter(({ name }) => name === country))
    .filter(({ length }) => length >= LEAST_SEEN)
    .map(nearestToMiddle);
}

function nearestToMiddle(sights: Sight[]): Sight {
  const middle = {
    x: sights.reduce((sum, { x }) => sum + x, 0) / sights.length,
    y: sights.reduce((sum, { y }) => sum + y, 0) / sights.length,
  };
  const away = ({ x, y }: Sight) => Math.hypot(x - middle.x, y - middle.y);
  return sights.reduce((nearest, sight) => (away(sight) < away(nearest) ? sight : nearest));
}
