# after: birdnet-team/birdnet#77: a killed child leaves half a message in the pipe
# truth: dead
import multiprocessing
import os
import signal
import struct


def killed(results):
    os.write(results.fileno(), struct.pack("!i", 1000) + b"half")
    os.kill(os.getpid(), signal.SIGKILL)


def other(results, tasks):
    results.send(tasks.recv())


if __name__ == "__main__":
    receiving, results = multiprocessing.Pipe(duplex=False)
    tasks, sending = multiprocessing.Pipe(duplex=False)
    first = multiprocessing.Process(target=killed, args=(results,))
    second = multiprocessing.Process(target=other, args=(results, tasks))
    first.start()
    second.start()
    first.join()
    print(receiving.recv())
    sending.send("task")
    second.join()
