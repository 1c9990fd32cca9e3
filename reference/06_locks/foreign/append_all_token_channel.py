# exercise: append_all
# label: right
# style: written by a Go programmer, a channel with one token is the mutex
import multiprocessing


def _with_token(channel, append, record):
    token = channel.get()
    try:
        append(record)
    finally:
        channel.put(token)


def append_all(append, records):
    channel = multiprocessing.SimpleQueue()
    channel.put("token")
    children = []
    for record in records:
        child = multiprocessing.Process(target=_with_token, args=(channel, append, record))
        children.append(child)
        child.start()
    codes = []
    for child in children:
        child.join()
        codes.append(child.exitcode)
    channel.close()
    if any(codes):
        raise ChildFailed(f"exit codes: {codes}")
