# exercise: main
# label: wrong
# mistake: main makes the shared array as a global, a forked child has it, a spawned one finds None; breaks "Both hold under every start method: fork, spawn, forkserver."
import multiprocessing

shared = None


class SquareWorker(multiprocessing.Process):
    def __init__(self, offset):
        super().__init__()
        self.offset = offset

    def run(self):
        for number in range(self.offset, 10, 2):
            shared[number] = square(number)


def main():
    global shared
    shared = multiprocessing.Array("i", 10)
    workers = [SquareWorker(0), SquareWorker(1)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for value in shared:
        print(value)


if __name__ == "__main__":
    main()
