# exercise: main
# label: wrong
# mistake: main() is called at the end without asking for __name__, so every import starts processes

import multiprocessing


def worker(numbers, queue):
    for n in numbers:
        queue.put((n, square(n)))


def main():
    queue = multiprocessing.Queue()
    p1 = multiprocessing.Process(target=worker, args=(range(0, 5), queue))
    p2 = multiprocessing.Process(target=worker, args=(range(5, 10), queue))
    p1.start()
    p2.start()
    results = []
    for _ in range(10):
        results.append(queue.get())
    p1.join()
    p2.join()
    results.sort()
    for n, s in results:
        print(s)


main()
