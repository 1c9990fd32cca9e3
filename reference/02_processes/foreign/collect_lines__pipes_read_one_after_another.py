# exercise: collect_lines
# label: right
# style: functional, short: a pipe for each, a generator reads them one after another until EOFError
import itertools
import multiprocessing


def run(task, number, pipe):
    task(number, pipe.send)


def begin(task, number):
    reader, writer = multiprocessing.Pipe(False)
    process = multiprocessing.Process(target=run, args=(task, number, writer))
    process.start()
    writer.close()
    return reader, process


def drain(reader, process):
    with reader:
        try:
            while True:
                yield reader.recv()
        except (EOFError, OSError):
            pass
    process.join()


def collect_lines(task, workers):
    begun = [begin(task, number) for number in range(workers)]
    return list(itertools.chain.from_iterable(itertools.starmap(drain, begun)))
