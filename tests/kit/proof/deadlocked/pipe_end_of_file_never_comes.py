"""The child waits for the end of the data and holds the writing end itself."""

import multiprocessing


def read_all(reading, writing):
    while True:
        reading.recv()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    reading, writing = context.Pipe(duplex=False)
    child = context.Process(target=read_all, args=(reading, writing))
    child.start()
    writing.send("a")
    writing.close()
    child.join()  # <- here
