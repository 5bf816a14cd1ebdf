#!/usr/bin/python3
"""A Modbus device for the tests: pymodbus's server, and faults that can be switched on while it runs.

modbus_server.py JSON, an object with
  listen   "tcp", "rtu_over_tcp", or the path of a serial port
  port     of loopback; left out, the kernel gives one
  units    {"1": {"holding": {"0": [7, 8]}, "input": …, "coil": …, "discrete": …, "laid": [["f32", "cdab", 50.5], …]}}
           other addresses do not exist; `laid` are numbers in registers from holding 0 on, laid out by pymodbus;
           `waves` are holding registers from 0 on that move: [[mean, swing, period in s, noise], …]

It prints a JSON object a line: {"listening": address}, {"connected": true} for each connection,
{"unit", "function", "first", "count"} for each request.

Each line of its standard input is {"unit": 1, "act": {…}}, answered with {"acting": 1}; `act` is how the unit
behaves from then on, {} for as it should:
  silent         says nothing
  delay_s        answers so much later; a device answers in the order in which it was asked
  exception      answers with this code
  values         so many values more or (below 0) fewer than asked for
  before, after  bytes in hexadecimal around the answer
  close          closes the connection instead of answering
  times          only so often
"""
import asyncio
import json
import math
import random
import sys
import time

from pymodbus.constants import Endian
from pymodbus.datastore import ModbusServerContext, ModbusSlaveContext, ModbusSparseDataBlock
from pymodbus.payload import BinaryPayloadBuilder
from pymodbus.server.async_io import (
    ModbusConnectedRequestHandler,
    ModbusSerialServer,
    ModbusSingleRequestHandler,
    ModbusTcpServer,
)
from pymodbus.transaction import ModbusRtuFramer, ModbusSocketFramer

acts = {}
# When each unit has said what it was asked before.
free = {}


def say(**what):
    print(json.dumps(what), flush=True)


class Acting:
    """What a handler does otherwise."""

    def connection_made(self, transport):
        super().connection_made(transport)
        say(connected=True)

    def execute(self, request, *addr):
        say(unit=request.unit_id, function=request.function_code, first=request.address, count=getattr(request, "count", 1))
        act = acts.get(request.unit_id, {})
        if "times" in act:
            act["times"] -= 1
            if act["times"] == 0:
                acts[request.unit_id] = {}
        self.act = act
        if act.get("silent"):
            return
        if act.get("close"):
            self.transport.abort()
            return
        if "exception" in act:
            response = request.doException(act["exception"])
            response.transaction_id, response.unit_id = request.transaction_id, request.unit_id
            self.send(response, *addr)
            return
        super().execute(request, *addr)

    def send(self, message, *addr, **kwargs):
        act = self.act
        more = act.get("values", 0)
        registers = getattr(message, "registers", None)
        if registers is not None:
            message.registers = registers[:more] if more < 0 else registers + [0xDEAD] * more
        packet = self.framer.buildPacket(message)
        packet = bytes.fromhex(act.get("before", "")) + packet + bytes.fromhex(act.get("after", ""))
        loop = asyncio.get_running_loop()
        at = max(loop.time() + act.get("delay_s", 0), free.get(message.unit_id, 0))
        # Two at one instant would have no order.
        free[message.unit_id] = at + 0.001
        loop.call_at(at, self._send_, packet)


class Connection(Acting, ModbusConnectedRequestHandler):
    pass


class Port(Acting, ModbusSingleRequestHandler):
    pass


def laid(numbers):
    registers = []
    for kind, order, number in numbers:
        builder = BinaryPayloadBuilder(
            byteorder=Endian.Big if order in ("abcd", "cdab") else Endian.Little,
            wordorder=Endian.Big if order in ("abcd", "badc") else Endian.Little,
        )
        bits = kind[1:]
        add = {"u": f"add_{bits}bit_uint", "i": f"add_{bits}bit_int", "f": f"add_{bits}bit_float"}[kind[0]]
        getattr(builder, add)(number)
        registers += builder.to_registers()
    return {0: registers}


class Waves(ModbusSparseDataBlock):
    def __init__(self, waves):
        super().__init__({0: [0] * len(waves)})
        self.waves = waves

    def getValues(self, address, count=1):
        now = time.time()
        return [
            max(0, round(mean + swing * math.sin(2 * math.pi * now / period) + random.uniform(-noise, noise)))
            for mean, swing, period, noise in self.waves[address : address + count]
        ]


def unit(tables):
    def block(name):
        if name == "holding" and "waves" in tables:
            return Waves(tables["waves"])
        values = {int(first): list(cells) for first, cells in tables.get(name, {}).items()}
        if name == "holding" and "laid" in tables:
            values.update(laid(tables["laid"]))
        # An empty one would have no address to validate.
        return ModbusSparseDataBlock(values or {70000: [0]})

    return ModbusSlaveContext(
        hr=block("holding"), ir=block("input"), co=block("coil"), di=block("discrete"), zero_mode=True
    )


async def told():
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        order = json.loads(line)
        acts[order["unit"]] = order["act"]
        say(acting=order["unit"])


async def main():
    config = json.loads(sys.argv[1])
    units = {int(number): unit(tables) for number, tables in config["units"].items()}
    context = ModbusServerContext(slaves=units, single=False)
    listen = config["listen"]
    if listen in ("tcp", "rtu_over_tcp"):
        framer = ModbusSocketFramer if listen == "tcp" else ModbusRtuFramer
        server = ModbusTcpServer(
            context,
            framer,
            address=("127.0.0.1", config.get("port", 0)),
            handler=Connection,
            allow_reuse_address=True,
        )
        serving = asyncio.ensure_future(server.serve_forever())
        await server.serving
        host, port = server.server.sockets[0].getsockname()
        say(listening=f"{host}:{port}")
    else:
        server = ModbusSerialServer(context, ModbusRtuFramer, port=listen, handler=Port, baudrate=19200)
        await server.start()
        if server.protocol is None:
            sys.exit(f"{listen} can't be opened")
        serving = asyncio.Event().wait()
        say(listening=listen)
    # Nobody tells it anything any more: whoever started it is gone.
    await asyncio.wait([asyncio.ensure_future(told()), asyncio.ensure_future(serving)], return_when="FIRST_COMPLETED")


asyncio.run(main())
