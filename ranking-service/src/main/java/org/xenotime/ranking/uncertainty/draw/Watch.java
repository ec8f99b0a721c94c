package org.xenotime.ranking.uncertainty.draw;

/** Sees how far a computation is, and may end it. Is called from the threads that work. */
public interface Watch {

  Watch NONE =
      new Watch() {
        @Override
        public boolean isCancelled() {
          return false;
        }

        @Override
        public void progressed(double share) {}
      };

  /** Is asked between two chunks of work; what was computed until then is thrown away. */
  boolean isCancelled();

  /**
   * Some more is done.
   *
   * @param share of all the work, between 0 and 1
   */
  void progressed(double share);

  /** This watch over a part of the work, which begins and ends at these shares of it. */
  default Watch part(double from, double to) {
    var whole = this;
    return new Watch() {
      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }

      @Override
      public void progressed(double share) {
        whole.progressed(from + share * (to - from));
      }
    };
  }
}
