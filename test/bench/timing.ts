/** Time for faults: ten seconds and more pass in a fortieth, so that silence does not take all day. */
export const scaled = () => {
  const origin = performance.now();
  return {
    elapsed: () => (performance.now() - origin) * 40,
    after: (milliseconds: number, act: () => void) => {
      const timer = setTimeout(act, milliseconds / 40);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  };
};
