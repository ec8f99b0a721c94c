package org.xenotime.deposits.element;

/**
 * A rare-earth element with the oxide in which the trade counts it. Atomic weights: IUPAC, with all
 * their decimals; three are too few for the sixth decimal of a factor.
 */
public enum Element {
  LA("La", "Lanthanum", 138.90547, 2, 3),
  CE("Ce", "Cerium", 140.116, 1, 2),
  PR("Pr", "Praseodymium", 140.90766, 6, 11),
  ND("Nd", "Neodymium", 144.242, 2, 3),
  SM("Sm", "Samarium", 150.36, 2, 3),
  EU("Eu", "Europium", 151.964, 2, 3),
  GD("Gd", "Gadolinium", 157.25, 2, 3),
  TB("Tb", "Terbium", 158.925354, 4, 7),
  DY("Dy", "Dysprosium", 162.500, 2, 3),
  HO("Ho", "Holmium", 164.930329, 2, 3),
  ER("Er", "Erbium", 167.259, 2, 3),
  TM("Tm", "Thulium", 168.934219, 2, 3),
  YB("Yb", "Ytterbium", 173.045, 2, 3),
  LU("Lu", "Lutetium", 174.9668, 2, 3),
  Y("Y", "Yttrium", 88.905838, 2, 3);

  private static final double OXYGEN = 15.999;

  private final String symbol;
  private final String elementName;
  private final double atomicWeight;
  private final int metalAtoms;
  private final int oxygenAtoms;

  Element(String symbol, String elementName, double atomicWeight, int metalAtoms, int oxygenAtoms) {
    this.symbol = symbol;
    this.elementName = elementName;
    this.atomicWeight = atomicWeight;
    this.metalAtoms = metalAtoms;
    this.oxygenAtoms = oxygenAtoms;
  }

  public String symbol() {
    return symbol;
  }

  public String elementName() {
    return elementName;
  }

  public double atomicWeight() {
    return atomicWeight;
  }

  /** The formula of the oxide, such as {@code Nd2O3}. */
  public String oxide() {
    return symbol + (metalAtoms == 1 ? "" : metalAtoms) + "O" + oxygenAtoms;
  }

  /** Mass of the oxide that holds one unit of mass of the element. */
  public double oxideFactor() {
    return 1 + oxygenAtoms * OXYGEN / (metalAtoms * atomicWeight);
  }
}
