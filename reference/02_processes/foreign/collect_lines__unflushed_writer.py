# exercise: collect_lines
# label: wrong
# mistake: each worker collects its lines in a buffered writer that is flushed once, after the task has returned and not in a finally; all lines of a worker that raises are lost; breaks "A task that raises ends early. What it had emitted is returned all the same".
import multiprocessing


class _BufferedWriter:
    def __init__(self, connection):
        self._connection = connection
        self._lines = []

    def write_line(self, line):
        self._lines.append(line)

    def flush(self):
        self._connection.send(self._lines)
        self._lines = []


def _run_worker(task, number, outlet):
    writer = _BufferedWriter(outlet)
    task(number, writer.write_line)
    writer.flush()
    outlet.close()


def collect_lines(task, workers):
    inlets, processes = [], []
    for number in range(workers):
        inlet, outlet = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_run_worker, args=(task, number, outlet)
        )
        process.start()
        outlet.close()
        inlets.append(inlet)
        processes.append(process)
    lines = []
    for inlet in inlets:
        try:
            lines.extend(inlet.recv())
        except EOFError:
            pass  # the worker failed
        finally:
            inlet.close()
    for process in processes:
        process.join()
    return lines
