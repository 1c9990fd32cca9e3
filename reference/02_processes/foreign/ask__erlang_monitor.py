# exercise: ask
# label: right
# style: translated from Erlang: spawn and monitor, then receive either a message or DOWN, with match for the patterns
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

OK, EXIT, DOWN = "ok", "EXIT", "DOWN"


def _process(outbox, task, args):
    try:
        outbox.send((OK, task(*args)))
    except BaseException as reason:
        outbox.send((EXIT, str(reason)))
        raise


def _receive(mailbox, monitor):
    ready = wait([mailbox, monitor])
    # it may have sent and died between two looks, so look once more
    if mailbox not in ready and not mailbox.poll():
        return DOWN, ""
    try:
        return mailbox.recv()
    except (EOFError, OSError):
        return DOWN, ""


def ask(task, *args):
    mailbox, outbox = Pipe(duplex=False)
    process = Process(target=_process, args=(outbox, task, args))
    process.start()
    outbox.close()
    try:
        message = _receive(mailbox, process.sentinel)
    except KeyboardInterrupt:
        process.kill()
        raise
    finally:
        process.join()
        mailbox.close()
    match message:
        case ("ok", value):
            return value
        case (_, text):
            raise ChildFailed(process.exitcode, text)
