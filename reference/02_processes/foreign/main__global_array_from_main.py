# exercise: main
# label: wrong
# mistake: main makes the shared Array as a global, a spawned child still has None there, fails, and zeros are printed; breaks "Both hold under every start method: fork, spawn, forkserver"
from multiprocessing import Array, Process, Value

SQUARES = None
DONE = None


def _worker(first):
    for number in range(first, 10, 2):
        SQUARES[number] = square(number)
        with DONE.get_lock():
            DONE.value += 1


def main():
    global SQUARES, DONE
    SQUARES = Array("i", 10)
    DONE = Value("i", 0)
    processes = [Process(target=_worker, args=(first,)) for first in (0, 1)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for result in SQUARES:
        print(result)


if __name__ == "__main__":
    main()
