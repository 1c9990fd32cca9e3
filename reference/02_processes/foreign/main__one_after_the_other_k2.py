# exercise: main
# label: wrong
# mistake: the second process is started only after the first has been joined; breaks "Two worker processes share the work and run at the same time"
from multiprocessing import Manager, Process


def compute(table, numbers):
    for number in numbers:
        table[number] = square(number)


def main():
    with Manager() as manager:
        table = manager.dict()
        for numbers in (range(0, 5), range(5, 10)):
            process = Process(target=compute, args=(table, numbers))
            process.start()
            process.join()
        for number in range(10):
            print(table[number])


if __name__ == "__main__":
    main()
