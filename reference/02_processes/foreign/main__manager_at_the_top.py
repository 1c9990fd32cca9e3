# exercise: main
# label: wrong
# mistake: a Manager (a process of its own) is started by the import

import multiprocessing

manager = multiprocessing.Manager()
results = manager.dict()


def fill(results, numbers):
    for n in numbers:
        results[n] = square(n)


def main():
    ps = [multiprocessing.Process(target=fill, args=(results, range(k, 10, 2))) for k in (0, 1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for n in range(10):
        print(results[n])

if __name__ == "__main__":
    main()
