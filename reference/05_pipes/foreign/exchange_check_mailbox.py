# exercise: exchange
# label: wrong
# mistake: the child asks poll() once and reports None when the value has not arrived yet
# misjudged: value-not-sent
from multiprocessing import Pipe, Process


def _exchange_station(master_port, station_port, right):
    master_port.close()
    received = None
    if station_port.poll():
        received = station_port.recv()
    station_port.send(right)
    station_port.send(received)
    station_port.close()


def exchange(left, right):
    master_port, station_port = Pipe()
    station = Process(
        target=_exchange_station, args=(master_port, station_port, right)
    )
    station.start()
    station_port.close()
    master_port.send(left)
    from_station = master_port.recv()
    report = master_port.recv()
    master_port.close()
    station.join()
    return from_station, report
