# exercise: ask
# label: wrong
# mistake: the child sends its exception as if it were the value and the parent asks isinstance(answer, Exception), so a task that *returns* an exception object gets a ChildFailed: breaks "return its value" (ChildFailed only "when the task raises" or dies)
from multiprocessing import Pipe, Process


def _answer(sender, task, args):
    try:
        answer = task(*args)
    except Exception as error:
        answer = error
    sender.send(answer)
    sender.close()


def ask(task, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_answer, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        answer = receiver.recv()
    except EOFError:
        process.join()
        raise ChildFailed(process.exitcode) from None
    process.join()
    receiver.close()
    if isinstance(answer, Exception):
        raise ChildFailed(process.exitcode, str(answer))
    return answer
