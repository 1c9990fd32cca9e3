# exercise: main
# label: wrong
# mistake: prints the two halves in the order in which they arrive, not in the order of the numbers
import multiprocessing


def _put_squares(numbers, queue):
    queue.put([square(number) for number in numbers])


def main():
    queue = multiprocessing.Queue()
    halves = [range(0, 5), range(5, 10)]
    processes = [
        multiprocessing.Process(target=_put_squares, args=(half, queue))
        for half in halves
    ]
    for process in processes:
        process.start()
    squares = []
    for _ in halves:
        squares.extend(queue.get())
    for process in processes:
        process.join()
    for number in squares:
        print(number)


if __name__ == "__main__":
    main()
