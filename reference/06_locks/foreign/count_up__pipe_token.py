# exercise: count_up
# label: right
# style: one byte in an os.pipe as a mutex, C style
import os
import threading


def count_up(counter, times, workers):
    rd, wr = os.pipe()
    os.write(wr, b"x")

    def routine():
        for _ in range(times):
            os.read(rd, 1)
            counter.value += 1
            os.write(wr, b"x")

    tid = [None] * workers
    for i in range(workers):
        tid[i] = threading.Thread(target=routine)
        tid[i].start()
    for i in range(workers):
        tid[i].join()
    os.close(rd)
    os.close(wr)
