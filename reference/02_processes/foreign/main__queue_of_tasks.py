# exercise: main
# label: right
# style: task queue and result queue with sentinels

import multiprocessing


def worker(tasks, results):
    while True:
        n = tasks.get()
        if n is None:
            break
        results.put((n, square(n)))


def main():
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()
    crew = [multiprocessing.Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for p in crew:
        p.start()
    for n in range(10):
        tasks.put(n)
    for _ in crew:
        tasks.put(None)
    found = {}
    for _ in range(10):
        n, s = results.get()
        found[n] = s
    for p in crew:
        p.join()
    for n in range(10):
        print(found[n])

if __name__ == "__main__":
    main()
