# exercise: main
# label: right
# style: a shared counter under its lock gives the next number

import multiprocessing


def worker(counter, results):
    while True:
        with counter.get_lock():
            n = counter.value
            counter.value += 1
        if n >= 10:
            return
        results[n] = square(n)


def main():
    counter = multiprocessing.Value("i", 0)
    results = multiprocessing.RawArray("i", 10)
    ps = [multiprocessing.Process(target=worker, args=(counter, results)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(*list(results), sep="\n")

if __name__ == "__main__":
    main()
