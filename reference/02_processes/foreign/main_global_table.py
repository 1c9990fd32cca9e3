# exercise: main
# label: wrong
# mistake: the shared table is a global that main makes; a spawned child does not have it
import multiprocessing

table = None


def fill_table(numbers):
    for number in numbers:
        table[number] = square(number)


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    global table
    table = multiprocessing.Array("i", 10)
    first = multiprocessing.Process(target=fill_table, args=(range(0, 5),))
    second = multiprocessing.Process(target=fill_table, args=(range(5, 10),))
    first.start()
    second.start()
    first.join()
    second.join()
    for value in table:
        print(value)


if __name__ == "__main__":
    main()
