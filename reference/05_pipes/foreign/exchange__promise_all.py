# exercise: exchange
# label: right
# style: JavaScript background: send and receive submitted together to an executor, like Promise.all; the child sends first
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def peer(port, message):
    port.send(message)
    received = port.recv()
    port.send(received)


def exchange(left, right):
    port1, port2 = Pipe()          # new MessageChannel()
    child = Process(target=peer, args=(port2, right))
    child.start()
    port2.close()

    # const [_, theirs] = await Promise.all([send, receive])
    with ThreadPoolExecutor(max_workers=2) as pool:
        sending = pool.submit(port1.send, left)
        receiving = pool.submit(port1.recv)
        sending.result()
        theirs = receiving.result()

    reported = port1.recv()
    port1.close()
    child.join()
    return (theirs, reported)
