# exercise: main
# label: wrong
# mistake: main() is called without a guard, so an import starts processes and a spawned child raises RuntimeError; breaks "Importing the file starts nothing. Both hold under every start method"
from multiprocessing import Process, Queue


def worker(numbers, queue):
    for n in numbers:
        queue.put((n, square(n)))


def main():
    queue = Queue()
    p1 = Process(target=worker, args=([0, 1, 2, 3, 4], queue))
    p2 = Process(target=worker, args=([5, 6, 7, 8, 9], queue))
    p1.start()
    p2.start()
    pairs = sorted(queue.get() for _ in range(10))
    p1.join()
    p2.join()
    for n, result in pairs:
        print(result)


main()
