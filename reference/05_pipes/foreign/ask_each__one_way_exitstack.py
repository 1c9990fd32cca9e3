# exercise: ask_each
# label: right
import contextlib
import multiprocessing


def _send_answer(sender, task, value):
    with sender:
        sender.send(task(value))


def _answer_or_none(receiver):
    try:
        return receiver.recv()
    except Exception:  # EOFError, or half a message
        return None


def ask_each(task, values):
    context = multiprocessing.get_context()
    receivers = []
    with contextlib.ExitStack() as stack:
        for value in values:
            receiver, sender = context.Pipe(duplex=False)
            receivers.append(stack.enter_context(receiver))
            with sender:
                child = context.Process(
                    target=_send_answer,
                    kwargs={"sender": sender, "task": task, "value": value},
                    daemon=False,
                )
                child.start()
            stack.callback(child.join)
        return [_answer_or_none(receiver) for receiver in receivers]
