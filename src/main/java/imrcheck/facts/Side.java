package imrcheck.facts;

/** The side of the body as an item's title states it. */
public enum Side { LEFT, RIGHT, BILATERAL }
