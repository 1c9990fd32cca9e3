# exercise: collect_lines
# label: right
import contextlib
import multiprocessing


def _work(task, number, lines):
    # put() of a manager's queue returns when the manager has the line
    task(number, lines.put)


def collect_lines(task, workers):
    context = multiprocessing.get_context()
    with context.Manager() as manager:
        lines = manager.Queue()
        with contextlib.ExitStack() as stack:
            for number in range(workers):
                process = context.Process(
                    target=_work,
                    kwargs={"task": task, "number": number, "lines": lines},
                    daemon=False,
                )
                process.start()
                stack.callback(process.join)
        # all workers have ended: nothing is under way any more
        return [lines.get() for _ in range(lines.qsize())]
