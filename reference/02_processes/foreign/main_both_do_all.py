# exercise: main
# label: wrong
# mistake: the work is not shared: both processes square all ten numbers, the dictionary hides it
import multiprocessing


def _square_all(queue):
    queue.put({number: square(number) for number in range(10)})


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_square_all, args=(queue,)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    results = {}
    for _ in processes:
        results.update(queue.get())
    for process in processes:
        process.join()
    for number in sorted(results):
        print(results[number])


if __name__ == "__main__":
    main()
