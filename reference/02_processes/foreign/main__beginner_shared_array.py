# exercise: main
# label: right
# style: a beginner who comments everything and uses a shared Array into which both processes write
from multiprocessing import Array, Process


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def fill(results, numbers):
    # this runs in a child process: it fills its own places of the array
    for number in numbers:
        results[number] = square(number)


def main() -> None:
    # ten whole numbers in memory that all processes share
    results = Array("i", 10)

    # the first process gets 0 to 4, the second one 5 to 9
    first = Process(target=fill, args=(results, [0, 1, 2, 3, 4]))
    second = Process(target=fill, args=(results, [5, 6, 7, 8, 9]))

    # start both BEFORE I wait for one of them
    first.start()
    second.start()

    # wait until both are done
    first.join()
    second.join()

    # now all results are there, print them in order
    for number in range(10):
        print(results[number])


# only when started as a program, not when a child imports this file
if __name__ == "__main__":
    main()
