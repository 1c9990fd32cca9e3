# exercise: main
# label: wrong
# mistake: hands the numbers of raw file descriptors to the workers, which is all right after a fork, but a spawned child (or a forkserver's) does not have these descriptors: OSError, no squares; breaks "Both hold under every start method: fork, spawn, forkserver"
import multiprocessing
import os
import struct


def _half(numbers, w):
    data = b"".join(struct.pack("q", square(number)) for number in numbers)
    os.write(w, data)
    os.close(w)


def main():
    ends, workers = [], []
    for first in (0, 5):
        r, w = os.pipe()
        worker = multiprocessing.Process(target=_half, args=(range(first, first + 5), w))
        worker.start()
        os.close(w)
        ends.append(r)
        workers.append(worker)
    for r in ends:
        data = os.read(r, 40)
        for value in struct.unpack("5q", data):
            print(value)
        os.close(r)
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
