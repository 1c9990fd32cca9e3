# exercise: collect_lines
# label: right
# style: Node's streams: a pipe for each worker, an event loop over all of them with connection.wait, end of file is the "end" event
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _child(task, number, stdout):
    task(number, stdout.send)


def collect_lines(task, workers):
    processes, streams, lines = [], [], []
    for number in range(workers):
        stream, stdout = Pipe(duplex=False)
        process = Process(target=_child, args=(task, number, stdout))
        process.start()
        stdout.close()
        processes.append(process)
        streams.append(stream)

    while streams:
        for stream in wait(streams):
            try:
                lines.append(stream.recv())
            except (EOFError, OSError):
                stream.close()
                streams.remove(stream)

    for process in processes:
        process.join()
    return lines
