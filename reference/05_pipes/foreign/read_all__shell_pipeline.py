# exercise: read_all
# label: right
# style: shell people: Command(produce) | list, the left side is a generator that closes and reaps at the end
from multiprocessing import Pipe, Process


def exec_command(stdin, stdout, produce):
    stdin.close()
    produce(stdout.send)


class Command:
    def __init__(self, produce):
        self.produce = produce

    def output(self):
        read_end, write_end = Pipe(duplex=False)
        process = Process(
            target=exec_command, args=(read_end, write_end, self.produce)
        )
        process.start()
        write_end.close()
        try:
            while True:
                try:
                    line = read_end.recv()
                except (EOFError, OSError):
                    break
                yield line
        finally:
            read_end.close()
            process.join()

    def __or__(self, sink):
        return sink(self.output())


def read_all(produce):
    return Command(produce) | list
