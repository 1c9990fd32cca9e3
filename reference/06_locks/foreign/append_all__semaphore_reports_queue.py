# exercise: append_all
# label: right
# style: defensive and wordy: semaphore of one, children send their error text home in a pipe each, ChildFailed lists them

import multiprocessing
import sys
import traceback


class ChildFailed(Exception):
    """A child process did not do its part."""


def _child_main(semaphore, report_end, append, record):
    semaphore.acquire()
    try:
        append(record)
    except Exception as error:
        text = "".join(traceback.format_exception_only(type(error), error)).strip()
        report_end.send(text[:500])  # short, so it always fits into the pipe
        sys.exit(1)
    finally:
        semaphore.release()
        report_end.close()


def append_all(append, records):
    context = multiprocessing.get_context()  # whatever is set
    semaphore = context.Semaphore(1)
    started = []

    for number, record in enumerate(records):
        receive_end, report_end = context.Pipe(duplex=False)
        process = context.Process(
            target=_child_main,
            args=(semaphore, report_end, append, record),
            name=f"append-{number}",
        )
        process.start()
        report_end.close()  # the child has its own
        started.append((process, receive_end))

    problems = []
    for process, receive_end in started:
        process.join()
        try:
            message = receive_end.recv()
        except EOFError:
            message = "no message"
        receive_end.close()
        if process.exitcode != 0:
            problems.append(f"{process.name} ({process.exitcode}): {message}")

    if len(problems) > 0:
        raise ChildFailed("; ".join(problems))
