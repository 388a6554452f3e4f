package imrcheck.bench;

/** The least that a Java program can do: what a cold start is measured against. */
final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
