# exercise: results_from_processes
# label: right
import contextlib
import multiprocessing


def _send_value(sender, task, item):
    sender.send(task(item))


def results_from_processes(task, items):
    context = multiprocessing.get_context()
    results = {}
    with contextlib.ExitStack() as stack:
        receivers = []
        for item in items:
            receiver, sender = context.Pipe(duplex=False)
            stack.enter_context(receiver)
            process = context.Process(
                target=_send_value,
                kwargs={"sender": sender, "task": task, "item": item},
                daemon=False,
            )
            with sender:
                process.start()
            stack.callback(process.join)
            receivers.append((item, receiver))
        for item, receiver in receivers:
            with contextlib.suppress(Exception):
                results[item] = receiver.recv()
    return results
