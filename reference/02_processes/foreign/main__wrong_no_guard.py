# exercise: main
# label: wrong
# mistake: main() is called without a guard, an import and each spawned child run it too; breaks "Importing the file starts nothing."
from multiprocessing import Array, Process


def fill_squares(numbers, results):
    for n in numbers:
        results[n] = square(n)


def main():
    results = Array("i", 10)
    p1 = Process(target=fill_squares, args=(range(0, 5), results))
    p2 = Process(target=fill_squares, args=(range(5, 10), results))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    for n in range(10):
        print(results[n])


main()
