# exercise: main
# expect: printed-by-children
from multiprocessing import Process


def _half(first):
    for number in range(first, first + 5):
        print(square(number))  # <- here


def main():
    children = [Process(target=_half, args=(first,)) for first in (0, 5)]
    for child in children:
        child.start()
    for child in children:
        child.join()


if __name__ == "__main__":
    main()
