# exercise: count_up_in_processes
# label: right
# style: one byte in a Pipe as a mutex, read and written with os on the file numbers
import multiprocessing
import os


def routine(counter, times, rd, wr):
    for _ in range(times):
        b = os.read(rd.fileno(), 1)
        counter.value += 1
        os.write(wr.fileno(), b)


def count_up_in_processes(counter, times, workers):
    rd, wr = multiprocessing.Pipe(duplex=False)
    os.write(wr.fileno(), b"1")
    ps = [multiprocessing.Process(target=routine, args=(counter, times, rd, wr)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    rd.close()
    wr.close()
