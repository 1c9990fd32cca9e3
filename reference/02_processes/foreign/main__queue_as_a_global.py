# exercise: main
# label: wrong
# mistake: the queue is a global of the file; a spawned child makes another one by its import, and the parent waits for ever

import multiprocessing

results = multiprocessing.Queue()


def worker(numbers):
    for number in numbers:
        results.put((number, square(number)))


def main():
    processes = [
        multiprocessing.Process(target=worker, args=(range(0, 5),)),
        multiprocessing.Process(target=worker, args=(range(5, 10),)),
    ]
    for process in processes:
        process.start()
    pairs = [results.get() for _ in range(10)]
    for process in processes:
        process.join()
    for _, value in sorted(pairs):
        print(value)


if __name__ == "__main__":
    main()
