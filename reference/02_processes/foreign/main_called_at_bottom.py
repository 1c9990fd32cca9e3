# exercise: main
# label: wrong
# mistake: main is called at the end of the file without a guard, so each import starts it
import multiprocessing


def _squares_of(numbers, queue):
    queue.put((numbers[0], [square(number) for number in numbers]))


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    queue = multiprocessing.Queue()
    halves = [list(range(0, 5)), list(range(5, 10))]
    processes = [
        multiprocessing.Process(target=_squares_of, args=(half, queue))
        for half in halves
    ]
    for process in processes:
        process.start()
    parts = sorted(queue.get() for process in processes)
    for process in processes:
        process.join()
    for _, squares in parts:
        for value in squares:
            print(value)


main()
