# exercise: exchange
# label: wrong
# mistake: "what the child has received it reports to the parent": the child only sends an ACK, and the parent returns its own `left`
from multiprocessing import Pipe, Process

ACK = 0x06


def station_b(link, frame):
    data = link.recv()
    link.send(frame)
    link.send(ACK)      # received OK


def exchange(left, right):
    link_a, link_b = Pipe()
    b = Process(target=station_b, args=(link_b, right))
    b.start()
    link_b.close()

    link_a.send(left)
    data = link_a.recv()
    status = link_a.recv()
    assert status == ACK

    link_a.close()
    b.join()
    return data, left
