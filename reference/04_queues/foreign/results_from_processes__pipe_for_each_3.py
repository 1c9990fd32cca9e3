# exercise: results_from_processes
# label: right

import contextlib
import multiprocessing


def _report(sender, task, item):
    with sender:
        sender.send(task(item))


def results_from_processes(task, items):
    results = {}
    with contextlib.ExitStack() as stack:
        receivers = {}
        for item in items:
            receiver, sender = multiprocessing.Pipe(duplex=False)
            receivers[item] = stack.enter_context(receiver)
            with sender:  # closed here before the next process is started
                process = multiprocessing.Process(
                    target=_report, args=(sender, task, item)
                )
                process.start()
            stack.callback(process.join)
        for item, receiver in receivers.items():
            with contextlib.suppress(EOFError, OSError):  # it died before it answered
                results[item] = receiver.recv()
    return results
