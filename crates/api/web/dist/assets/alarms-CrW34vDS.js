var e=`# What an alarm says, and what to do first: whole phrases, since adjectives agree. The page uses them too.
alarm-hyd_press_peak-warn_lo = Peak hydraulic pressure is low
alarm-hyd_press_peak-trip_lo = Peak hydraulic pressure is too low
alarm-hyd_press_peak-warn_hi = Peak hydraulic pressure is high
alarm-hyd_press_peak-trip_hi = Peak hydraulic pressure is too high
alarm-hyd_press_peak-rising = Peak hydraulic pressure is rising fast
alarm-hyd_press_peak-falling = Peak hydraulic pressure is falling fast
alarm-hyd_press_peak-bad = The reading of the peak hydraulic pressure cannot be trusted

alarm-hyd_press-warn_lo = Hydraulic pressure is low
alarm-hyd_press-trip_lo = Hydraulic pressure is too low
alarm-hyd_press-warn_hi = Hydraulic pressure is high
alarm-hyd_press-trip_hi = Hydraulic pressure is too high
alarm-hyd_press-rising = Hydraulic pressure is rising fast
alarm-hyd_press-falling = Hydraulic pressure is falling fast
alarm-hyd_press-bad = The reading of the hydraulic pressure cannot be trusted

alarm-oil_temp-warn_lo = Oil temperature is low
alarm-oil_temp-trip_lo = Oil temperature is too low
alarm-oil_temp-warn_hi = Oil temperature is high
alarm-oil_temp-trip_hi = Oil temperature is too high
alarm-oil_temp-rising = Oil temperature is rising fast
alarm-oil_temp-falling = Oil temperature is falling fast
alarm-oil_temp-bad = The reading of the oil temperature cannot be trusted

alarm-oil_temp_2-warn_lo = Oil temperature 2 is low
alarm-oil_temp_2-trip_lo = Oil temperature 2 is too low
alarm-oil_temp_2-warn_hi = Oil temperature 2 is high
alarm-oil_temp_2-trip_hi = Oil temperature 2 is too high
alarm-oil_temp_2-rising = Oil temperature 2 is rising fast
alarm-oil_temp_2-falling = Oil temperature 2 is falling fast
alarm-oil_temp_2-bad = The reading of the oil temperature 2 cannot be trusted

alarm-oil_temp_3-warn_lo = Oil temperature 3 is low
alarm-oil_temp_3-trip_lo = Oil temperature 3 is too low
alarm-oil_temp_3-warn_hi = Oil temperature 3 is high
alarm-oil_temp_3-trip_hi = Oil temperature 3 is too high
alarm-oil_temp_3-rising = Oil temperature 3 is rising fast
alarm-oil_temp_3-falling = Oil temperature 3 is falling fast
alarm-oil_temp_3-bad = The reading of the oil temperature 3 cannot be trusted

alarm-oil_temp_4-warn_lo = Oil temperature 4 is low
alarm-oil_temp_4-trip_lo = Oil temperature 4 is too low
alarm-oil_temp_4-warn_hi = Oil temperature 4 is high
alarm-oil_temp_4-trip_hi = Oil temperature 4 is too high
alarm-oil_temp_4-rising = Oil temperature 4 is rising fast
alarm-oil_temp_4-falling = Oil temperature 4 is falling fast
alarm-oil_temp_4-bad = The reading of the oil temperature 4 cannot be trusted

alarm-oil_level-warn_lo = Oil level is low
alarm-oil_level-trip_lo = Oil level is too low
alarm-oil_level-warn_hi = Oil level is high
alarm-oil_level-trip_hi = Oil level is too high
alarm-oil_level-rising = Oil level is rising fast
alarm-oil_level-falling = Oil level is falling fast
alarm-oil_level-bad = The reading of the oil level cannot be trusted

alarm-die_temp-warn_lo = Die temperature is low
alarm-die_temp-trip_lo = Die temperature is too low
alarm-die_temp-warn_hi = Die temperature is high
alarm-die_temp-trip_hi = Die temperature is too high
alarm-die_temp-rising = Die temperature is rising fast
alarm-die_temp-falling = Die temperature is falling fast
alarm-die_temp-bad = The reading of the die temperature cannot be trusted

alarm-bearing_temp-warn_lo = Bearing temperature is low
alarm-bearing_temp-trip_lo = Bearing temperature is too low
alarm-bearing_temp-warn_hi = Bearing temperature is high
alarm-bearing_temp-trip_hi = Bearing temperature is too high
alarm-bearing_temp-rising = Bearing temperature is rising fast
alarm-bearing_temp-falling = Bearing temperature is falling fast
alarm-bearing_temp-bad = The reading of the bearing temperature cannot be trusted

alarm-motor_current-warn_lo = Motor current is low
alarm-motor_current-trip_lo = Motor current is too low
alarm-motor_current-warn_hi = Motor current is high
alarm-motor_current-trip_hi = Motor current is too high: the press may be jammed
alarm-motor_current-rising = Motor current is rising fast
alarm-motor_current-falling = Motor current is falling fast
alarm-motor_current-bad = The reading of the motor current cannot be trusted

alarm-motor_power-warn_lo = Motor power is low
alarm-motor_power-trip_lo = Motor power is too low
alarm-motor_power-warn_hi = Motor power is high
alarm-motor_power-trip_hi = Motor power is too high
alarm-motor_power-rising = Motor power is rising fast
alarm-motor_power-falling = Motor power is falling fast
alarm-motor_power-bad = The reading of the motor power cannot be trusted

alarm-heater_power-warn_lo = Heating power is low
alarm-heater_power-trip_lo = Heating power is too low
alarm-heater_power-warn_hi = Heating power is high
alarm-heater_power-trip_hi = Heating power is too high
alarm-heater_power-rising = Heating power is rising fast
alarm-heater_power-falling = Heating power is falling fast
alarm-heater_power-bad = The reading of the heating power cannot be trusted

alarm-voltage_min-warn_lo = Mains voltage is low
alarm-voltage_min-trip_lo = Mains voltage is too low
alarm-voltage_min-warn_hi = Mains voltage is high
alarm-voltage_min-trip_hi = Mains voltage is too high
alarm-voltage_min-rising = Mains voltage is rising fast
alarm-voltage_min-falling = Mains voltage is falling fast
alarm-voltage_min-bad = The reading of the mains voltage cannot be trusted

alarm-vib_motor-warn_lo = Motor vibration is weak
alarm-vib_motor-trip_lo = Motor vibration is too weak
alarm-vib_motor-warn_hi = Motor vibration is strong
alarm-vib_motor-trip_hi = Motor vibration is too strong
alarm-vib_motor-rising = Motor vibration is rising fast
alarm-vib_motor-falling = Motor vibration is falling fast
alarm-vib_motor-bad = The reading of the motor vibration cannot be trusted

alarm-vib_pump-warn_lo = Pump vibration is weak
alarm-vib_pump-trip_lo = Pump vibration is too weak
alarm-vib_pump-warn_hi = Pump vibration is strong
alarm-vib_pump-trip_hi = Pump vibration is too strong
alarm-vib_pump-rising = Pump vibration is rising fast
alarm-vib_pump-falling = Pump vibration is falling fast
alarm-vib_pump-bad = The reading of the pump vibration cannot be trusted

alarm-stroke_rate-warn_lo = The number of cycles per minute is low
alarm-stroke_rate-trip_lo = The number of cycles per minute is too low
alarm-stroke_rate-warn_hi = The number of cycles per minute is high
alarm-stroke_rate-trip_hi = The number of cycles per minute is too high
alarm-stroke_rate-rising = The number of cycles per minute is rising fast
alarm-stroke_rate-falling = The number of cycles per minute is falling fast
alarm-stroke_rate-bad = The reading of the number of cycles per minute cannot be trusted

alarm-screw_speed-warn_lo = Screw speed is low
alarm-screw_speed-trip_lo = Screw speed is too low
alarm-screw_speed-warn_hi = Screw speed is high
alarm-screw_speed-trip_hi = Screw speed is too high
alarm-screw_speed-rising = Screw speed is rising fast
alarm-screw_speed-falling = Screw speed is falling fast
alarm-screw_speed-bad = The reading of the screw speed cannot be trusted

alarm-moisture-warn_lo = The feed is dry
alarm-moisture-trip_lo = The feed is too dry
alarm-moisture-warn_hi = The feed is wet
alarm-moisture-trip_hi = The feed is too wet
alarm-moisture-rising = Feed moisture is rising fast
alarm-moisture-falling = Feed moisture is falling fast
alarm-moisture-bad = The reading of the feed moisture cannot be trusted

alarm-hopper_level-warn_lo = The hopper is running low
alarm-hopper_level-trip_lo = The hopper is almost empty
alarm-hopper_level-warn_hi = The hopper is almost full
alarm-hopper_level-trip_hi = The hopper is overfull
alarm-hopper_level-rising = The hopper is filling fast
alarm-hopper_level-falling = The hopper is emptying fast
alarm-hopper_level-bad = The reading of the hopper level cannot be trusted

alarm-briq_length-warn_lo = The briquettes are short
alarm-briq_length-trip_lo = The briquettes are too short
alarm-briq_length-warn_hi = The briquettes are long
alarm-briq_length-trip_hi = The briquettes are too long
alarm-briq_length-rising = The briquettes are quickly getting longer
alarm-briq_length-falling = The briquettes are quickly getting shorter
alarm-briq_length-bad = The reading of the briquette length cannot be trusted

alarm-throughput-warn_lo = Output is low
alarm-throughput-trip_lo = Output is too low
alarm-throughput-warn_hi = Output is high
alarm-throughput-trip_hi = Output is too high
alarm-throughput-rising = Output is rising fast
alarm-throughput-falling = Output is falling fast
alarm-throughput-bad = The reading of the output cannot be trusted

alarm-spec_energy-warn_lo = Energy use per tonne is low
alarm-spec_energy-trip_lo = Energy use per tonne is too low
alarm-spec_energy-warn_hi = Energy use per tonne is high
alarm-spec_energy-trip_hi = Energy use per tonne is too high
alarm-spec_energy-rising = Energy use per tonne is rising fast
alarm-spec_energy-falling = Energy use per tonne is falling fast
alarm-spec_energy-bad = The reading of the energy use per tonne cannot be trusted

alarm-ambient_temp-warn_lo = Air temperature is low
alarm-ambient_temp-trip_lo = Air temperature is too low
alarm-ambient_temp-warn_hi = Air temperature is high
alarm-ambient_temp-trip_hi = Air temperature is too high
alarm-ambient_temp-rising = Air temperature is rising fast
alarm-ambient_temp-falling = Air temperature is falling fast
alarm-ambient_temp-bad = The reading of the air temperature cannot be trusted

alarm-cooling_power-warn_lo = Cooling power is low
alarm-cooling_power-trip_lo = Cooling power is too low
alarm-cooling_power-warn_hi = Cooling power is high
alarm-cooling_power-trip_hi = Cooling power is too high
alarm-cooling_power-rising = Cooling power is rising fast
alarm-cooling_power-falling = Cooling power is falling fast
alarm-cooling_power-bad = The reading of the cooling power cannot be trusted

alarm-cooling_efficiency-warn_lo = Cooling efficiency is low
alarm-cooling_efficiency-trip_lo = Cooling efficiency is too low
alarm-cooling_efficiency-warn_hi = Cooling efficiency is high
alarm-cooling_efficiency-trip_hi = Cooling efficiency is too high
alarm-cooling_efficiency-rising = Cooling efficiency is rising fast
alarm-cooling_efficiency-falling = Cooling efficiency is falling fast
alarm-cooling_efficiency-bad = The reading of the cooling efficiency cannot be trusted

alarm-efficiency-warn_lo = Efficiency is low
alarm-efficiency-trip_lo = Efficiency is too low
alarm-efficiency-warn_hi = Efficiency is high
alarm-efficiency-trip_hi = Efficiency is too high
alarm-efficiency-rising = Efficiency is rising fast
alarm-efficiency-falling = Efficiency is falling fast
alarm-efficiency-bad = The reading of the efficiency cannot be trusted

alarm-accumulator-warn_lo = Accumulator pressure is low
alarm-accumulator-trip_lo = Accumulator pressure is too low
alarm-accumulator-warn_hi = Accumulator pressure is high
alarm-accumulator-trip_hi = Accumulator pressure is too high
alarm-accumulator-rising = Accumulator pressure is rising fast
alarm-accumulator-falling = Accumulator pressure is falling fast
alarm-accumulator-bad = The reading of the accumulator pressure cannot be trusted

alarm-cooler_condition-warn_lo = The cooler is working poorly
alarm-cooler_condition-trip_lo = The cooler is hardly working
alarm-cooler_condition-warn_hi = Cooler condition is high
alarm-cooler_condition-trip_hi = Cooler condition is too high
alarm-cooler_condition-rising = Cooler condition is rising fast
alarm-cooler_condition-falling = The cooler is quickly getting worse
alarm-cooler_condition-bad = The reading of the cooler condition cannot be trusted

alarm-valve_condition-warn_lo = The valve is working poorly
alarm-valve_condition-trip_lo = The valve is hardly working
alarm-valve_condition-warn_hi = Valve condition is high
alarm-valve_condition-trip_hi = Valve condition is too high
alarm-valve_condition-rising = Valve condition is rising fast
alarm-valve_condition-falling = The valve is quickly getting worse
alarm-valve_condition-bad = The reading of the valve condition cannot be trusted

alarm-pump_leak-warn_lo = Pump leakage is low
alarm-pump_leak-trip_lo = Pump leakage is too low
alarm-pump_leak-warn_hi = The pump is leaking
alarm-pump_leak-trip_hi = The pump is leaking badly
alarm-pump_leak-rising = Pump leakage is rising fast
alarm-pump_leak-falling = Pump leakage is falling fast
alarm-pump_leak-bad = The reading of the pump leakage cannot be trusted

alarm-energy_total-still = The energy meter stands still although the press is running
alarm-energy_total-bad = The reading of the energy meter cannot be trusted
alarm-briq_count-still = No briquettes are counted although the press is running
alarm-briq_count-bad = The count of the briquettes cannot be trusted
alarm-mass_total-still = The mass pressed does not grow although the press is running
alarm-mass_total-bad = The reading of the mass pressed cannot be trusted

alarm-estop_ok-bad = The signal of the emergency stop cannot be trusted
alarm-guard_closed-bad = The signal of the guard door cannot be trusted
alarm-lube_ok-bad = The signal of the lubrication cannot be trusted
alarm-filter_dp-bad = The signal of the filter cannot be trusted
alarm-mains_ok-bad = The signal of the mains cannot be trusted
alarm-plc_state-bad = The controller’s state cannot be read
alarm-mode-bad = The press’s mode cannot be read
alarm-fault_code-bad = The press’s fault code cannot be read

alarm-press-fault = The press reports a fault
alarm-press-estop = The emergency stop is pressed
alarm-press-guard = The guard door is open
alarm-press-lube = The lubrication is not working properly
alarm-press-filter = The oil filter is clogged
alarm-press-starved = The press has no feed
alarm-press-blocked = The outlet is full and the press is blocked
alarm-press-power_off = There is no power from the mains
alarm-press-silent = No data comes from the press
alarm-press-maintenance = The press is under maintenance
alarm-press-call = Mechanic needed

# Of the program and its devices.
alarm-producer-silent = No data comes from this device
alarm-producer-outbox = The memory for unsent data is almost full
alarm-producer-clock = The device’s clock cannot be trusted
alarm-producer-disk = The disk is almost full
alarm-producer-quarantine = Messages came that could not be understood
alarm-producer-losses = Data was lost
alarm-producer-backup = The backup is too old
alarm-producer-modem = The GSM modem is not working
alarm-producer-credit = The SIM card is running out of credit
alarm-producer-channel = One of the ways to the phones is not working
alarm-producer-heartbeat = The watch outside hears nothing of the plant
alarm-producer-unanswered = Somebody has not answered the weekly test
alarm-producer-bus = The alarms have no connection to the devices

# Of a rule that has no phrase of its own; $signal is the signal’s name.
alarm-any-high = { $signal }: above the limit
alarm-any-low = { $signal }: below the limit
alarm-any-rising = { $signal }: fast rise
alarm-any-falling = { $signal }: fast fall
alarm-any-still = { $signal }: stands still
alarm-any-bad = { $signal }: the reading cannot be trusted
alarm-any-is = { $signal }: not as it should be
alarm-any-state = Machine state: { $state }

# What to do first.
action-look_panel = Look at the press’s own panel. Do not reset it before the cause is found.
action-isolate_clear = Stop the press, isolate it from power, then clear the chamber.
action-cool_idle = Let the press cool while it runs idle. Check the oil cooler and its fan.
action-check_cooler = Check the oil cooler and its fan.
action-warm_up = Let the oil warm up before you press.
action-top_up_oil = Top up the oil, and look where it went.
action-look_leak = Look for an oil leak.
action-stop_look_leak = Stop at the end of the stroke. Look for an oil leak.
action-listen_bearing = Listen to the bearings and feel whether they are hot. Plan their change.
action-stop_look_bearing = Stop at the end of the stroke. Check the bearings.
action-stop_look_heater = Stop at the end of the stroke. Check the heating of the die.
action-check_die = Check the die: is it worn, is it clean, is it warm?
action-less_feed = Feed less.
action-look_feed = Look whether feed reaches the press.
action-check_feed = Check the feed, and mix it if need be.
action-dry_feed = Use drier feed, or mix it.
action-fill_hopper = Fill the hopper.
action-stop_filling = Stop filling the hopper.
action-check_pump = Check the pump and the oil.
action-look_pump = Check the pump for leakage.
action-check_belt = Check the drive belt and the load.
action-check_supply = Check the mains supply, at the press and in the building.
action-switch_off_motor = Switch the motor off until the voltage is right again.
action-check_lube = Stop the press. Check the lubrication.
action-change_filter = Change the oil filter at the next stop.
action-close_guard = Stop the press. See that nobody reaches in, then close the guard door.
action-clear_outlet = Clear the outlet and the cooling line.
action-look_outlet = Look whether briquettes come out, and check the counter.
action-check_sensor = Check the sensor and its cable.
action-end_maintenance = When the work is done, turn the press’s key back.
action-go_to_press = Go to the press named here.
action-look_power_link = Look at the device’s power and its network connection.
action-set_clock = Set the device’s clock on the page.
action-free_disk = Make room on the disk.
action-look_log = See on the page which data is meant, and tell who looks after the program.
action-look_backup = See why there was no backup, and make one.
action-look_modem = Look at the modem, its antenna and its SIM card.
action-look_internet = Look whether the site has internet, and whether the watch outside is there.
action-ask_person = Ask them what their phone shows, then send them a test from the page.
action-top_up_sim = Top up the SIM card.
`;export{e as default};