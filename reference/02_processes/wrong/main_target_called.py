# exercise: main
# expect: called-instead-of-passed
from multiprocessing import Process


def _show(numbers):
    for number in numbers:
        print(square(number))


def main():
    first = Process(target=_show(range(5)))  # <- here
    second = Process(target=_show(range(5, 10)))
    first.start()
    second.start()
    first.join()
    second.join()


if __name__ == "__main__":
    main()
