# exercise: main
# style: through_collect_lines
import sys


def _five_squares(number, emit):
    for n in range(number * 5, number * 5 + 5):
        emit(f"{n} {square(n)}")


def main():
    pairs = [line.split() for line in collect_lines(_five_squares, 2)]
    for _, text in sorted(pairs, key=lambda pair: int(pair[0])):
        sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
