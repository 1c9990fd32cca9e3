# exercise: main
# label: right
# style: shared_memory with struct

import multiprocessing
import struct
from multiprocessing import resource_tracker, shared_memory


def fill(name, numbers):
    block = shared_memory.SharedMemory(name=name)
    for n in numbers:
        struct.pack_into("q", block.buf, 8 * n, square(n))
    block.close()


def main():
    resource_tracker.ensure_running()
    block = shared_memory.SharedMemory(create=True, size=80)
    try:
        ps = [
            multiprocessing.Process(target=fill, args=(block.name, range(k, 10, 2)))
            for k in (0, 1)
        ]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for n in range(10):
            print(struct.unpack_from("q", block.buf, 8 * n)[0])
    finally:
        block.close()
        block.unlink()

if __name__ == "__main__":
    main()
